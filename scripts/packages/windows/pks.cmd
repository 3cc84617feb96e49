@"%~dp0node\node.exe" "%~dp0bin\pks.js" %*

@echo off
title Meja PKS
chcp 65001 >nul
set "PATH=%~dp0;%PATH%"
cd /d "%USERPROFILE%"
call "%~dp0pks.cmd"
echo.
echo Ketik perintah pks di bawah ini, misalnya: pks list     (bantuan: pks --help)
cmd /k

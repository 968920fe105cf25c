@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Ijkpunt with the Java of IJK_JAVA_HOME or JAVA_HOME, or else the one on the PATH.
rem IJK_OPTS holds more options for the Java virtual machine.
setlocal
set "ijk_java=java"
if defined JAVA_HOME set "ijk_java=%JAVA_HOME%\bin\java"
if defined IJK_JAVA_HOME set "ijk_java=%IJK_JAVA_HOME%\bin\java"
"%ijk_java%" -version >nul 2>&1
if errorlevel 1 (
  echo ijk: Java 17 or newer is needed. Install one, or set JAVA_HOME to it. 1>&2
  exit /b 3
)
"%ijk_java%" -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Dfile.encoding=UTF-8 %IJK_OPTS% -cp "%~dp0..\lib\ijk-cli.jar" nl.ijkpunt.cli.Main %*
exit /b %errorlevel%

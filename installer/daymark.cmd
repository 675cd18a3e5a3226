@echo off
rem Starts Daymark; builds it first when it is new or has changed. Needs Maven and a JDK 25.
rem The same as the file beside it, for Windows.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
for %%I in ("%~dp0..") do set "root=%%~fI"
set "target=%root%\target"

set "jdk="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do for %%K in ("%%~dpJ..") do call :consider "%%~fK"
for %%P in (
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\Amazon Corretto"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks"
) do for /d %%J in ("%%~P\*") do call :consider "%%~fJ"
if defined jdk goto :jdk_found
>&2 echo daymark: needs a JDK %needed% or newer and found none; install one, or set JAVA_HOME to it.
exit /b 1

:jdk_found
call :is_built
if not errorlevel 1 goto :start
where mvn >nul 2>nul
if not errorlevel 1 goto :mvn_found
>&2 echo daymark: needs Maven (mvn) to build itself and found none; install it and start again.
exit /b 1

:mvn_found
>&2 echo daymark: building; this takes a minute, and longer the first time.
if not exist "%target%\" mkdir "%target%"
if not exist "%target%\" exit /b 1
set "tries=0"

rem One build at a time: Windows opens the lock for one process only, and frees it with it.
:wait
set "outcome=busy"
2>nul (call :build 9>"%target%\.lock")
if "%outcome%"=="built" goto :start
if "%outcome%"=="failed" goto :failed
set /a tries+=1
if %tries% GEQ 3600 goto :locked
ping -n 2 127.0.0.1 >nul
goto :wait

:failed
type "%target%\build.log" >&2
>&2 echo daymark: could not be built; what Maven said is above.
exit /b 1

:locked
>&2 echo daymark: another start has been building for an hour; end it and start again.
exit /b 1

:start
"%jdk%\bin\java.exe" --enable-native-access=javafx.graphics -XX:+UseSerialGC -Xlog:disable "-XX:SharedArchiveFile=%target%\daymark.jsa" --module-path "%target%\daymark.jar;%target%\lib" --module app.daymark/app.daymark.Main %*
exit /b %ERRORLEVEL%

rem --- What is called above ------------------------------------------------------------------

rem Takes the JDK in a folder if it is new enough, unless one was taken before.
:consider
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version=0"
for /f tokens^=2^ delims^=^" %%V in ('findstr /b JAVA_VERSION^= "%~1\release"') do (
  for /f "delims=.-+_" %%M in ("%%V") do set "version=%%M"
)
if %version% GEQ %needed% set "jdk=%~1"
exit /b 0

rem Exits with 0 if the jars are there and no source is newer. Folders count too: a deleted file
rem shows there.
:is_built
if not exist "%target%\.built" exit /b 1
if not exist "%target%\daymark.jar" exit /b 1
if not exist "%target%\lib\" exit /b 1
powershell -NoProfile -NonInteractive -Command "$b = (Get-Item -Force -LiteralPath (Join-Path $env:target '.built')).LastWriteTimeUtc; $s = 'pom.xml', 'src\main', 'resources' | ForEach-Object { $p = Join-Path $env:root $_; Get-Item -LiteralPath $p; Get-ChildItem -Recurse -LiteralPath $p }; if ($s | Where-Object { $_.LastWriteTimeUtc -gt $b }) { exit 1 }" <nul >nul 2>nul
exit /b %ERRORLEVEL%

rem Sets outcome. Another start may have built while this one waited.
:build
call :is_built
if not errorlevel 1 (
  set "outcome=built"
  exit /b 0
)
set "outcome=failed"
del /q "%target%\.built" "%target%\daymark.jar" "%target%\daymark.jsa" 2>nul
rmdir /s /q "%target%\classes" 2>nul
rmdir /s /q "%target%\lib" 2>nul
rem What is edited from here on is newer than the build.
type nul >"%target%\.building"
pushd "%root%"
call :maven
set "code=%ERRORLEVEL%"
popd
if not "%code%"=="0" exit /b 1
rem Starts once on a folder of its own, to keep the classes in a form that loads faster.
"%jdk%\bin\java.exe" --enable-native-access=javafx.graphics -XX:+UseSerialGC -Xlog:disable "-XX:ArchiveClassesAtExit=%target%\daymark.jsa" --module-path "%target%\daymark.jar;%target%\lib" --module app.daymark/app.daymark.Main start back-end-20 --data "%target%\.rehearsal" <nul >nul 2>nul
rmdir /s /q "%target%\.rehearsal" 2>nul
move /y "%target%\.building" "%target%\.built" >nul
set "outcome=built"
exit /b 0

rem Runs Maven with the JDK that was found, in surroundings of its own.
:maven
setlocal
set "JAVA_HOME=%jdk%"
set "PATH=%jdk%\bin;%PATH%"
call mvn -B -q -DskipTests package <nul >"%target%\build.log" 2>&1
exit /b %ERRORLEVEL%

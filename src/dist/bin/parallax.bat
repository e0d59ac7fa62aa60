@echo off
rem Starts Parallax with the first Java that is new enough: the one of JAVA_HOME, the one on the PATH,
rem the one it was built with.
setlocal DisableDelayedExpansion

set "needed=25"
for %%H in ("%~dp0..") do set "home=%%~fH"

set "java="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do call :try "%%~$PATH:J"
if not defined java call :try "@build.jdk@\bin\java.exe"
if not defined java (
    echo Parallax needs Java %needed% or newer: install it, or let JAVA_HOME name the folder it stands in.>&2
    exit /b 3
)

"%java%" ^
    "--module-path=%home%\javafx" ^
    @memory@ ^
    --add-modules=@fx.modules@ ^
    --enable-native-access=@fx.native@ ^
    "--add-exports=@fx.exports@" ^
    "-Dparallax.home=%home%" ^
    -classpath "%home%\lib\*" ^
    @main.class@ %*
exit /b %errorlevel%

:try
if not exist "%~1" exit /b
for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /c:" version "') do (
    for /f "delims=." %%N in ("%%~V") do if %%N geq %needed% set "java=%~1"
)
exit /b

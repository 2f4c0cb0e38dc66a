; The Windows installer; packaging/nsis.py fills in the marks and compiles it. It needs no administrator: all of it is
; of the person who runs it, and nothing of that person's own is ever touched.
;
; Silent: /S, and the folder with /D=FOLDER as the last word. The status then tells how it ended.
!define STATUS_UNSUITABLE 3 ; this is no Windows 10 or later with 64 bit
!define STATUS_RUNNING 4    ; the program runs, or its files are in use
!define STATUS_FOREIGN 5    ; the folder has files of the same name that this installer did not write
!define STATUS_UNWRITTEN 6  ; a file could not be written
!define WAITS 10            ; in silent mode, how often it looks again whether the program ended, a second apart

!define NAME "@NAME@"
!define PROGRAM "@COMMAND@.exe"
!define UNINSTALLER "uninstall.exe"
!define LIBRARIES "_internal"
!define MARKER "@APPLICATION_ID@.installed" ; in no folder but one that this installer wrote
!define CLASSES "Software\Classes"
!define PROG_ID "@APPLICATION_ID@.Recording"
!define OWN_CLASS "${CLASSES}\Applications\${PROGRAM}"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\@APPLICATION_ID@"

Unicode true
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

Name "${NAME}"
OutFile "@OUTPUT@"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS all
SetCompressor /SOLID lzma
SetCompressorDictSize 64
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} @VERSION@"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "@FOUR_NUMBERS@"
VIFileVersion "@FOUR_NUMBERS@"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=0 "ProductVersion" "@VERSION@"
VIAddVersionKey /LANG=0 "FileVersion" "@VERSION@"
VIAddVersionKey /LANG=0 "LegalCopyright" "The ${NAME} authors. Apache License 2.0"

!define MUI_ICON "@ICON@"
!define MUI_UNICON "@ICON@"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English" ; what is shown where the system speaks none of these
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"

LangString RUNNING ${LANG_ENGLISH} "${NAME} is running, or its files are in use. Close it, then try again."
LangString RUNNING ${LANG_GERMAN} "${NAME} läuft, oder seine Dateien sind in Gebrauch. Schließen Sie es, und versuchen Sie es dann noch einmal."
LangString RUNNING ${LANG_JAPANESE} "${NAME} が実行中か、そのファイルが使用中です。終了してから、もう一度お試しください。"
LangString FOREIGN ${LANG_ENGLISH} "This folder has files of another program under the same names. Choose another folder."
LangString FOREIGN ${LANG_GERMAN} "In diesem Ordner liegen gleichnamige Dateien eines anderen Programms. Wählen Sie einen anderen Ordner."
LangString FOREIGN ${LANG_JAPANESE} "このフォルダーには、同じ名前の別のプログラムのファイルがあります。別のフォルダーを選択してください。"
LangString UNSUITABLE ${LANG_ENGLISH} "${NAME} needs a 64-bit Windows 10 or later."
LangString UNSUITABLE ${LANG_GERMAN} "${NAME} braucht ein 64-Bit-Windows ab Version 10."
LangString UNSUITABLE ${LANG_JAPANESE} "${NAME} には 64 ビット版の Windows 10 以降が必要です。"
LangString UNWRITTEN ${LANG_ENGLISH} "The files cannot be written to $INSTDIR."
LangString UNWRITTEN ${LANG_GERMAN} "Die Dateien lassen sich nicht nach $INSTDIR schreiben."
LangString UNWRITTEN ${LANG_JAPANESE} "$INSTDIR にファイルを書き込めません。"
LangString RECORDING ${LANG_ENGLISH} "Recording"
LangString RECORDING ${LANG_GERMAN} "Aufnahme"
LangString RECORDING ${LANG_JAPANESE} "録音"

!macro FAIL MESSAGE STATUS
  MessageBox MB_OK|MB_ICONSTOP "$(${MESSAGE})" /SD IDOK
  SetErrorLevel ${STATUS}
  Quit
!macroend

; Explorer keeps what opens which file in mind until it is told.
!macro TELL_EXPLORER
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0x1000, p 0, p 0)"
!macroend

!macro ASSOCIATE EXTENSION
  WriteRegStr HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids" "${PROG_ID}" ""
  WriteRegStr HKCU "${OWN_CLASS}\SupportedTypes" ".${EXTENSION}" ""
!macroend

; What others wrote below the same keys stays.
!macro DISSOCIATE EXTENSION
  DeleteRegValue HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids" "${PROG_ID}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${EXTENSION}"
!macroend

!macro REMOVE_PROGRAM_FUNCTION UN
; Take what an installer wrote out of the folder $R0, once the program does not run; leave everything else there.
Function ${UN}RemoveProgram
  ${IfNot} ${FileExists} "$R0\${MARKER}"
    Return
  ${EndIf}
  StrCpy $R1 0
  retry:
  StrCpy $R3 "" ; what is in use
  ; A program that runs cannot be written to, and a folder with a library that is loaded cannot be renamed.
  ${If} ${FileExists} "$R0\${PROGRAM}"
    ClearErrors
    FileOpen $R2 "$R0\${PROGRAM}" a
    ${If} ${Errors}
      StrCpy $R3 "${PROGRAM}"
    ${Else}
      FileClose $R2
    ${EndIf}
  ${EndIf}
  ${If} $R3 == ""
    RMDir /r "$R0\${LIBRARIES}.old" ; of a removal that was cut short
    ${If} ${FileExists} "$R0\${LIBRARIES}\*.*"
      ClearErrors
      Rename "$R0\${LIBRARIES}" "$R0\${LIBRARIES}.old"
      ${If} ${Errors}
        StrCpy $R3 "${LIBRARIES}"
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ${If} $R3 == ""
    RMDir /r "$R0\${LIBRARIES}.old"
    Delete "$R0\${PROGRAM}"
    Delete "$R0\${UNINSTALLER}"
    ${If} ${FileExists} "$R0\${LIBRARIES}.old\*.*"
    ${OrIf} ${FileExists} "$R0\${PROGRAM}"
      StrCpy $R3 "what cannot be removed"
    ${EndIf}
  ${EndIf}
  ${If} $R3 != ""
    ${If} ${Silent}
    ${AndIf} $R1 < ${WAITS}
      IntOp $R1 $R1 + 1
      Sleep 1000
      Goto retry
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY retry
    SetErrorLevel ${STATUS_RUNNING}
    Quit
  ${EndIf}
  Delete "$R0\${MARKER}" ; the last: what was left by then could still be taken away
  RMDir "$R0"             ; only where it is empty
FunctionEnd
!macroend
!insertmacro REMOVE_PROGRAM_FUNCTION ""
!insertmacro REMOVE_PROGRAM_FUNCTION "un."

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    !insertmacro FAIL UNSUITABLE ${STATUS_UNSUITABLE}
  ${EndIf}
FunctionEnd

Section
  StrCpy $R0 $INSTDIR
  Call RemoveProgram
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
  ${OrIf} ${FileExists} "$INSTDIR\${UNINSTALLER}"
  ${OrIf} ${FileExists} "$INSTDIR\${LIBRARIES}\*.*"
  ${OrIf} ${FileExists} "$INSTDIR\${LIBRARIES}.old\*.*"
    !insertmacro FAIL FOREIGN ${STATUS_FOREIGN}
  ${EndIf}
  ReadRegStr $R0 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $R0 != ""
    Call RemoveProgram ; an earlier version in another folder
  ${EndIf}

  ; The marker comes first: what follows can be taken away again, also where it is cut short.
  SetOutPath "$INSTDIR"
  ClearErrors
  FileOpen $0 "$INSTDIR\${MARKER}" w
  FileWrite $0 "@VERSION@"
  FileClose $0
  File /r "@PAYLOAD@\*.*"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  ${If} ${Errors}
    !insertmacro FAIL UNWRITTEN ${STATUS_UNWRITTEN}
  ${EndIf}

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "@VERSION@"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The ${NAME} authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" @ESTIMATED_SIZE@
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  CreateShortcut "$SMPROGRAMS\${NAME} Demo.lnk" "$INSTDIR\${PROGRAM}" "demo"

  ; It stands among what a recording can be opened with, and takes no recording from another program.
  WriteRegStr HKCU "${CLASSES}\${PROG_ID}" "" "$(RECORDING)"
  WriteRegStr HKCU "${CLASSES}\${PROG_ID}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${PROG_ID}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${OWN_CLASS}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${OWN_CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
@ASSOCIATE@
  !insertmacro TELL_EXPLORER
SectionEnd

Section Uninstall
  StrCpy $R0 $INSTDIR
  Call un.RemoveProgram
  ; Another folder may hold the version that all of this speaks of by now.
  ReadRegStr $R0 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $R0 == $INSTDIR
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$SMPROGRAMS\${NAME} Demo.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "${APP_PATH}"
    DeleteRegKey HKCU "${OWN_CLASS}"
    DeleteRegKey HKCU "${CLASSES}\${PROG_ID}"
@DISSOCIATE@
    !insertmacro TELL_EXPLORER
  ${EndIf}
SectionEnd

; SPDX-License-Identifier: Apache-2.0
; Hearth for one account, without an administrator:
;   installers/windows/file_list.py folder files.nsh
;   makensis -DVERSION=0.1.0 -DPAYLOAD=folder -DFILES=files.nsh -DOUT=hearth-setup.exe installers/windows/hearth.nsi
; PAYLOAD is what `cmake --install` and windeployqt left, FILES its files by name. What the user keeps is never touched:
; in portable mode conversations lie in $INSTDIR\bin\hearth-data, so no folder is ever deleted with what is in it.
Unicode true
!include MUI2.nsh
!include FileFunc.nsh

!ifndef VERSION | PAYLOAD | FILES | OUT
  !error "Give -DVERSION, -DPAYLOAD, -DFILES and -DOUT."
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Hearth"
!define MODEL_KEY "Software\Classes\Hearth.Model"
!define CONVERSATIONS_KEY "Software\Classes\Hearth.Conversations"

Name "Hearth"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Hearth"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
SetCompressor /SOLID lzma
SetDateSave off ; equal payloads give equal installers
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Hearth"
VIAddVersionKey "FileDescription" "Hearth, installed for this account"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

Section "Hearth"
  ; Programs of the version before would stay beside the new ones; its own uninstaller knows their names.
  ; `_?=` makes it run in its place, so that this waits for it.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Hearth.lnk" "$INSTDIR\bin\hearth.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Hearth"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  WriteRegStr HKCU "Software\Classes\.gguf" "" "Hearth.Model"
  WriteRegStr HKCU "${MODEL_KEY}" "" "Model file"
  WriteRegStr HKCU "${MODEL_KEY}\shell\open\command" "" '"$INSTDIR\bin\hearth.exe" "%1"'
  ; Windows sees only the last part of .hearth.json: Hearth is offered for .json, and takes it from nobody.
  WriteRegStr HKCU "Software\Classes\.json\OpenWithProgids" "Hearth.Conversations" ""
  WriteRegStr HKCU "${CONVERSATIONS_KEY}" "" "Hearth conversations"
  WriteRegStr HKCU "${CONVERSATIONS_KEY}\shell\open\command" "" '"$INSTDIR\bin\hearth.exe" "%1"'
SectionEnd

Section "Uninstall"
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when nothing else lies in it
  Delete "$SMPROGRAMS\Hearth.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "${MODEL_KEY}"
  DeleteRegKey HKCU "${CONVERSATIONS_KEY}"
  DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "Hearth.Conversations"
  DeleteRegValue HKCU "Software\Classes\.gguf" ""
SectionEnd

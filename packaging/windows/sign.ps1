# Signs the files that are given: sign.ps1 FILE…
#
# With the certificate in WINDOWS_CERTIFICATE (base64 of a .pfx) and WINDOWS_CERTIFICATE_PASSWORD. Does
# nothing without them: the program is then unsigned, and Windows warns when it is opened first.
param([Parameter(Mandatory, ValueFromRemainingArguments)][string[]] $Files)

$ErrorActionPreference = 'Stop'
if (-not $env:WINDOWS_CERTIFICATE) {
    Write-Host 'No certificate: left unsigned.'
    exit 0
}
$kits = "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe"
$tool = Get-ChildItem $kits | Sort-Object FullName | Select-Object -Last 1
$pfx = New-TemporaryFile
try {
    [IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    & $tool sign /f $pfx /p $env:WINDOWS_CERTIFICATE_PASSWORD /fd SHA256 /td SHA256 `
        /tr http://timestamp.digicert.com $Files
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
}
finally {
    Remove-Item $pfx
}

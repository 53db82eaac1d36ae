#!/bin/sh
# Makes the office documents among the fixtures from their sources; needs LibreOffice Writer, qpdf and the font
# WenQuanYi Zen Hei.
set -eu
cd "$(dirname "$0")/../fixtures"
word='docx:MS Word 2007 XML'

# make CASE SOURCE FORMAT [OPTION...]; a format is an extension, with the name of a filter where there are several.
make() {
  folder=$1 source=$2 format=$3
  shift 3
  out=$(mktemp -d)
  soffice --headless "-env:UserInstallation=file://$out/profile" "$@" --convert-to "$format" --outdir "$out" "$folder/$source"
  mv "$out/source.${format%%:*}" "$folder/input.${format%%:*}"
  rm -r "$out"
}

make word-numbering source.fodt "$word"
# Read as a web page it would be a document of another kind, which cannot become a Word document.
make word-table source.html "$word" '--infilter=HTML (StarWriter)'
make table-merged-words source.html "$word" '--infilter=HTML (StarWriter)'
make pdf-text source.fodt pdf
make pdf-table source.fodt pdf
make pdf-columns source.fodt pdf
mkdir -p pdf-encrypted
qpdf --static-id --static-aes-iv --encrypt 密码 密码 256 -- pdf-text/input.pdf pdf-encrypted/input.pdf

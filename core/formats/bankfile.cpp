// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankfile.h"

#include "core/formats/camtreader.h"
#include "core/formats/cfonbreader.h"
#include "core/formats/charset.h"
#include "core/formats/ofxreader.h"
#include "core/formats/qifreader.h"

#include <QFile>
#include <QRegularExpression>

namespace cabas {

namespace {

constexpr qsizetype headBytes = 4096;

/// The beginning as letters, whatever the charset: only plain ones are looked at.
QString headOf(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(headBytes);
    if (head.startsWith("\xFF\xFE") || head.startsWith(QByteArray("<\0", 2)))
        return decoded(head, Charset::Utf16Le).trimmed();
    if (head.startsWith("\xFE\xFF") || head.startsWith(QByteArray("\0<", 2)))
        return decoded(head, Charset::Utf16Be).trimmed();
    QString text = QString::fromLatin1(head);
    if (text.startsWith(u"\u00EF\u00BB\u00BF"_qs))
        text.remove(0, 3);
    return text.trimmed();
}

bool isOfx(const QString &head)
{
    return head.startsWith(u"OFXHEADER", Qt::CaseInsensitive) ||
           head.contains(u"<?OFX", Qt::CaseInsensitive) ||
           head.contains(u"<OFX>", Qt::CaseInsensitive);
}

bool isCfonb(const QString &head)
{
    static const QRegularExpression record(
        QStringLiteral("^0[1457][0-9A-Z]{5}.{4}[0-9A-Z]{5}(?:[A-Z]{3}|   )[0-9 ]"));
    return record.match(head).hasMatch();
}

bool isQif(const QString &head)
{
    return head.startsWith(u"!Type:", Qt::CaseInsensitive) ||
           head.startsWith(u"!Account", Qt::CaseInsensitive) ||
           head.startsWith(u"!Option:", Qt::CaseInsensitive) ||
           head.startsWith(u"!Clear:", Qt::CaseInsensitive);
}

BankFile refusedFile(const QString &reason)
{
    BankFile file;
    file.refuse(1, reason);
    return file;
}

} // namespace

BankFile BankFiles::read(const QByteArray &bytes, const BankReading &reading)
{
    const QString head = headOf(bytes);
    if (head.isEmpty())
        return refusedFile(tr("the file is empty."));
    if (bytes.size() > mostBytes)
        return refusedFile(tr("the file is larger than %1 MB: no statement is. Ask the bank for "
                              "shorter spans of days.")
                               .arg(mostBytes / 1024 / 1024));
    if (CfonbReader::isEbcdic(bytes))
        return CfonbReader::read(bytes);
    if (isOfx(head))
        return OfxReader::read(bytes);
    if (head.startsWith(u'<'))
        return CamtReader::read(bytes);
    if (isCfonb(head))
        return CfonbReader::read(bytes);
    if (isQif(head))
        return QifReader::read(bytes, reading.order);
    if (head.startsWith(u"%PDF") || head.startsWith(u"PK\u0003\u0004"))
        return refusedFile(
            tr("this is a document to be read by people, or a workbook. Ask the bank "
               "for camt.053, CFONB 120, OFX, QIF or CSV."));
    return BankCsv::read(bytes, reading);
}

Result<BankFile> BankFiles::readFile(const QString &path, const BankReading &reading)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > mostBytes)
        return refusedFile(tr("the file is larger than %1 MB: no statement is. Ask the bank for "
                              "shorter spans of days.")
                               .arg(mostBytes / 1024 / 1024));
    return read(file.readAll(), reading);
}

} // namespace cabas

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/mailmessage.h"

#include "core/base/text.h"

#include <QJsonObject>
#include <QLocale>
#include <QUrl>

namespace cabas {

namespace {

constexpr int base64Line = 76; // RFC 2045, 6.8
constexpr int wordBytes = 42;  ///< of UTF-8: an encoded word has at most 75 characters

/// A header's text as encoded words (RFC 2047), cut between letters.
QByteArray headerText(const QString &text)
{
    const QString line = cleaned(text);
    const bool isPlain = std::all_of(line.begin(), line.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'=' && c != u'?' && c != u'"' &&
               c != u'<' && c != u'>' && c != u',' && c != u':' && c != u';' && c != u'\\';
    });
    if (isPlain && line.size() <= wordBytes)
        return line.toLatin1();
    QByteArray words;
    QByteArray piece;
    const auto finish = [&] {
        words +=
            (words.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + piece.toBase64() + "?=";
        piece.clear();
    };
    for (const uint letter : line.toUcs4()) {
        const char32_t one = letter;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (piece.size() + bytes.size() > wordBytes)
            finish();
        piece += bytes;
    }
    finish();
    return words;
}

QByteArray base64Of(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += base64Line)
        lines += all.mid(at, base64Line) + "\r\n";
    return lines;
}

QByteArray partOf(const char *type, const QString &text)
{
    return QByteArray("Content-Type: ") + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Of(text.toUtf8());
}

/// Its name is written in plain letters for old programs, then as it is.
QByteArray partOf(const MailAttachment &file)
{
    QByteArray plain;
    for (const QChar c : cleaned(file.name))
        plain += (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'-'
                     ? char(c.unicode())
                     : '_';
    const QByteArray exact = QUrl::toPercentEncoding(cleaned(file.name));
    return "Content-Type: " + file.media + "; name=\"" + plain +
           "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; "
           "filename=\"" +
           plain + "\";\r\n filename*=UTF-8''" + exact + "\r\n\r\n" + base64Of(file.bytes);
}

} // namespace

QJsonArray MailAttachment::toJson(const std::vector<MailAttachment> &files)
{
    QJsonArray json;
    for (const MailAttachment &file : files)
        json.append(QJsonObject{{u"name"_qs, file.name},
                                {u"media"_qs, QString::fromLatin1(file.media)},
                                {u"data"_qs, QString::fromLatin1(file.bytes.toBase64())}});
    return json;
}

std::vector<MailAttachment> MailAttachment::fromJson(const QJsonArray &json)
{
    std::vector<MailAttachment> files;
    for (const QJsonValue each : json)
        files.push_back({each[u"name"].toString(), each[u"media"].toString().toLatin1(),
                         QByteArray::fromBase64(each[u"data"].toString().toLatin1())});
    return files;
}

QByteArray MailMessage::bytes() const
{
    QString said = greeting;
    QString text = said.replace(u'\n', u"\r\n"_qs) + u"\r\n\r\n"_qs;
    said = greeting.toHtmlEscaped();
    QString html =
        u"<!DOCTYPE html><html><body><p>"_qs + said.replace(u'\n', u"<br>"_qs) + u"</p><pre>"_qs;
    for (const SlipLine &line : slip.lines()) {
        const bool isStrong = line.weight != SlipLine::Weight::Normal;
        const QString shown = line.text.toHtmlEscaped();
        text += line.text + u"\r\n"_qs;
        html += (isStrong ? u"<b>"_qs + shown + u"</b>"_qs : shown) + u"\n"_qs;
    }
    html += u"</pre></body></html>"_qs;
    const QByteArray boundary = "=_cabas_" + id.toLatin1();
    const QByteArray words = "Content-Type: multipart/alternative; boundary=\"" + boundary +
                             "\"\r\n\r\n--" + boundary + "\r\n" + partOf("text/plain", text) +
                             "--" + boundary + "\r\n" + partOf("text/html", html) + "--" +
                             boundary + "--\r\n";
    const QByteArray domain = from.section(u'@', 1).toLatin1();
    const QByteArray date =
        QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_qs).toLatin1() + " +0000";
    return "Date: " + date + "\r\nFrom: " + headerText(fromName) + " <" + from.toLatin1() +
           ">\r\nTo: <" + to.toLatin1() + ">\r\nSubject: " + headerText(subject) +
           "\r\nMessage-ID: <" + id.toLatin1() + '@' + domain + ">\r\nMIME-Version: 1.0\r\n" +
           withFiles(words, boundary);
}

QByteArray MailMessage::withFiles(const QByteArray &words, const QByteArray &boundary) const
{
    if (files.empty())
        return words;
    const QByteArray outer = boundary + "_files";
    QByteArray all = "Content-Type: multipart/mixed; boundary=\"" + outer + "\"\r\n\r\n--" + outer +
                     "\r\n" + words;
    for (const MailAttachment &file : files)
        all += "--" + outer + "\r\n" + partOf(file);
    return all + "--" + outer + "--\r\n";
}

} // namespace cabas

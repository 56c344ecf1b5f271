// SPDX-License-Identifier: GPL-3.0-or-later
// cabas-mail: reads one JSON object from standard input {url, starttls, user, password, from, to,
// timeout_s, message (base 64)}, hands the mail to that server and answers {"ok": true} or
// {"ok": false, "problem": connect|tls|login|refused|doubtful, "said": TEXT}.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

constexpr long connectSeconds = 15;
constexpr qint64 maxInput = 16 * 1024 * 1024;

struct Upload {
    QByteArray bytes;
    size_t at = 0;
    bool isWhole() const { return at == size_t(bytes.size()); }
};

size_t readMore(char *to, size_t size, size_t count, void *data)
{
    auto *upload = static_cast<Upload *>(data);
    const size_t taken = std::min(size * count, size_t(upload->bytes.size()) - upload->at);
    std::memcpy(to, upload->bytes.constData() + upload->at, taken);
    upload->at += taken;
    return taken;
}

QString problemOf(CURLcode code, long reply, bool isWhole)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return QStringLiteral("connect");
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CACERT_BADFILE:
        return QStringLiteral("tls");
    case CURLE_LOGIN_DENIED:
        return QStringLiteral("login");
    default:
        break;
    }
    // A reply of 400 or more is a clear no; silence after the last byte is not.
    if (isWhole && reply < 400)
        return QStringLiteral("doubtful");
    return code == CURLE_OPERATION_TIMEDOUT ? QStringLiteral("connect") : QStringLiteral("refused");
}

QJsonObject send(const QJsonObject &wanted)
{
    const auto text = [&](const char *name) {
        return wanted.value(QLatin1String(name)).toString().toUtf8();
    };
    Upload upload{QByteArray::fromBase64(text("message"))};
    const std::unique_ptr<CURL, void (*)(CURL *)> curl(curl_easy_init(), curl_easy_cleanup);
    const QByteArray to = '<' + text("to") + '>';
    const QByteArray from = '<' + text("from") + '>';
    const std::unique_ptr<curl_slist, void (*)(curl_slist *)> recipients(
        curl_slist_append(nullptr, to.constData()), curl_slist_free_all);
    std::array<char, CURL_ERROR_SIZE> said{};
    curl_easy_setopt(curl.get(), CURLOPT_URL, text("url").constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    if (wanted.value(QLatin1String("starttls")).toBool())
        curl_easy_setopt(curl.get(), CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    if (!text("user").isEmpty()) {
        curl_easy_setopt(curl.get(), CURLOPT_USERNAME, text("user").constData());
        curl_easy_setopt(curl.get(), CURLOPT_PASSWORD, text("password").constData());
    }
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT,
                     long(wanted.value(QLatin1String("timeout_s")).toInt(1)));
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readMore);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_INFILESIZE_LARGE, curl_off_t(upload.bytes.size()));
    curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, said.data());
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK)
        return {{QStringLiteral("ok"), true}};
    long reply = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &reply);
    const QString words = said[0] != '\0' ? QString::fromUtf8(said.data())
                                          : QString::fromUtf8(curl_easy_strerror(code));
    return {{QStringLiteral("ok"), false},
            {QStringLiteral("problem"), problemOf(code, reply, upload.isWhole())},
            {QStringLiteral("said"), words}};
}

} // namespace

int main()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QJsonDocument wanted = QJsonDocument::fromJson(input.read(maxInput));
    if (!wanted.isObject())
        return 2;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const QByteArray answer = QJsonDocument(send(wanted.object())).toJson(QJsonDocument::Compact);
    curl_global_cleanup();
    std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    return 0;
}

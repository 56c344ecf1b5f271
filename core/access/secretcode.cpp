// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secretcode.h"

#include "core/db/dberror.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace cabas {

namespace {

constexpr QStringView signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace

QString SecretCode::make(int groups)
{
    static const bool started = sodium_init() >= 0;
    require(started, "libsodium could not start");
    QString code;
    for (int i = 0; i < groups * groupSize; ++i) {
        if (i > 0 && i % groupSize == 0)
            code += u'-';
        code += signs[qsizetype(randombytes_uniform(uint32_t(signs.size())))];
    }
    return code;
}

QString SecretCode::normal(const QString &typed)
{
    QString code;
    for (const QChar sign : typed.toUpper()) {
        if (sign == u'O')
            code += u'0';
        else if (sign == u'I' || sign == u'L')
            code += u'1';
        else if (signs.contains(sign))
            code += sign;
    }
    return code;
}

QString SecretCode::hashOf(const QString &code)
{
    const QByteArray bytes = "cabas-code 1\n" + normal(code).toLatin1();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool SecretCode::matches(const QString &hash, const QString &typed)
{
    const QByteArray kept = hash.toLatin1();
    const QByteArray shown = hashOf(typed).toLatin1();
    return kept.size() == shown.size() &&
           sodium_memcmp(kept.constData(), shown.constData(), size_t(kept.size())) == 0;
}

} // namespace cabas

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sandbox.h"

#include "app/cli/runcommand.h"
#include "app/shopmaker.h"
#include "tests/fuzz/entries.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace cabas::test {

const QDateTime &Sandbox::start()
{
    static const QDateTime instant(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC);
    return instant;
}

Sandbox::Sandbox()
{
    const QString keys = m_folder.filePath(u"keys"_qs);
    NewShop wanted;
    wanted.name = u"La Feuille"_qs;
    wanted.sandbox = true;
    wanted.language = u"en"_qs;
    wanted.now = start();
    wanted.keysFolder = keys;
    wanted.device = u"desk"_qs;
    wanted.pinCost = PinCost::least();
    FUZZ_EXPECT(ShopMaker::make(path(), wanted).ok());
    auto shop = Shop::open(path(), {keys, start(), u"desk"_qs});
    FUZZ_EXPECT(shop.ok());
    m_shop = std::move(shop).value();
    const Result<Session> session = m_shop->ownerSession();
    FUZZ_EXPECT(session.ok());
    m_session.emplace(*session);
    QFile seed(QStringLiteral(CABAS_SOURCE_DIR "/tests/fuzz/seed.jsonl"));
    FUZZ_EXPECT(seed.open(QIODevice::ReadOnly));
    while (!seed.atEnd()) {
        const QJsonObject said = play(seed.readLine());
        if (!said.value(u"ok"_qs).toBool())
            std::fprintf(stderr, "%s\n", QJsonDocument(said).toJson().constData());
        FUZZ_EXPECT(said.value(u"ok"_qs).toBool());
    }
}

QJsonObject Sandbox::play(const QByteArray &line)
{
    bool ok = false;
    const QByteArray answer = playAction(*m_shop, *m_session, line, ok);
    QJsonParseError error;
    const QJsonObject said = QJsonDocument::fromJson(answer, &error).object();
    FUZZ_EXPECT(error.error == QJsonParseError::NoError);
    FUZZ_EXPECT(said.value(u"ok"_qs).toBool() == ok && said.value(u"ok"_qs).isBool());
    return said;
}

QJsonObject Sandbox::play(const QJsonObject &action)
{
    return play(QJsonDocument(action).toJson(QJsonDocument::Compact));
}

QJsonObject Sandbox::tryOut(const QByteArray &line)
{
    FUZZ_EXPECT(m_shop->setNow(start()).ok());
    QJsonObject said;
    const Result<> undone = m_shop->db().write([&](Tx &) -> Result<> {
        said = play(line);
        return refused(u"undone"_qs);
    });
    FUZZ_EXPECT(!undone.ok());
    return said;
}

QByteArray Sandbox::close()
{
    m_session.reset();
    m_shop.reset();
    QFile file(path());
    FUZZ_EXPECT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace cabas::test

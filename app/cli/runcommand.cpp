// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runcommand.h"

#include "app/cli/actions.h"
#include "app/cli/arguments.h"
#include "app/cli/fields.h"
#include "core/access/accessservice.h"
#include "core/access/shopstore.h"
#include "core/base/day.h"
#include "core/db/serverlink.h"
#include "core/shifts/shiftrules.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

namespace cabas {

namespace {

constexpr qint64 maxLineBytes = 4 * 1024 * 1024;
/// A server that is started again is back within a minute or two.
constexpr int patienceMs = 180'000;

bool isTooLong(const QByteArray &line)
{
    return line.size() >= maxLineBytes - 1 && !line.endsWith('\n');
}

/// Plays one action after the other on an opened shop.
class Player {
    Q_DECLARE_TR_FUNCTIONS(Player)

public:
    Player(Shop &shop, Session session) : m_shop(shop), m_session(std::move(session)) {}

    /// The answer to one line; `ok` says whether the run may go on.
    QByteArray play(const QByteArray &line, bool &ok)
    {
        QString name;
        const Result<QJsonObject> answer = attemptUntilKnown(line, name);
        ok = answer.ok();
        QJsonObject said;
        if (answer) {
            // An answer may itself say no while its work stands: an unknown code at a reception
            // is kept on the delivery.
            said = *answer;
            ok = said.value(u"ok"_qs).toBool(true);
            said.insert(u"ok"_qs, ok);
        } else {
            said = {{u"ok"_qs, false},
                    {u"kind"_qs, kindName(answer.failure().kind)},
                    {u"message"_qs, answer.failure().message}};
            if (!answer.failure().code.isEmpty())
                said.insert(u"code"_qs, answer.failure().code);
        }
        said.insert(u"do"_qs, name);
        return QJsonDocument(said).toJson(QJsonDocument::Compact);
    }

private:
    /// A server that went away is waited for, and asked again where the line has a key: the key
    /// says whether it was done already, so that nothing is done twice. Without one, who sent the
    /// line must look.
    Result<QJsonObject> attemptUntilKnown(const QByteArray &line, QString &name)
    {
        Result<QJsonObject> answer = attempt(line, name);
        const bool hasKey = QJsonDocument::fromJson(line).object().contains(u"key"_qs);
        const QDeadlineTimer patience(patienceMs);
        while (!answer && hasKey && ServerLink::isLost(answer.failure()) &&
               !patience.hasExpired()) {
            sayError(tr("The server does not answer. Cabas waits for it and asks again."));
            ServerLink::waitFor(m_shop.db().location(), int(patience.remainingTime()));
            answer = attempt(line, name);
        }
        return answer;
    }

    Result<QJsonObject> attempt(const QByteArray &line, QString &name)
    {
        if (isTooLong(line))
            return wrongUsage(tr("This line is longer than 4 MB: no action needs as much."));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (document.isArray())
            return wrongUsage(tr("This line is a list: write one action a line, {…}."));
        if (!document.isObject())
            return wrongUsage(tr("This line is not a JSON object: %1").arg(error.errorString()));
        Fields fields(document.object());
        name = fields.text(u"do"_qs);
        CABAS_TRY(fields.check());
        for (const Action &action : allActions()) {
            if (name == QLatin1String(action.name))
                return perform(action, document.object(), fields);
        }
        return wrongUsage(tr("There is no action “%1”.").arg(name));
    }

    Result<QJsonObject> perform(const Action &action, const QJsonObject &object, Fields &fields)
    {
        CABAS_TRY(setClock(fields));
        CABAS_LET(session, sessionFor(fields));
        const QString key = fields.optionalText(u"key"_qs);
        CABAS_TRY(fields.check());
        const ActionContext context{m_shop, session};
        Result<QJsonObject> answer =
            key.isEmpty() ? action.run(context, object) : performOnce(action, object, context, key);
        if (!answer)
            m_shop.noteDenied(session, answer.failure());
        return answer;
    }

    /// The same key again gets the first answer.
    Result<QJsonObject> performOnce(const Action &action, const QJsonObject &object,
                                    const ActionContext &context, const QString &key)
    {
        return m_shop.db().write([&](Tx &tx) -> Result<QJsonObject> {
            if (const std::optional<QByteArray> first = ShopStore::answerOf(tx, key)) {
                QJsonObject answer = QJsonDocument::fromJson(*first).object();
                answer.insert(u"repeated"_qs, true);
                return answer;
            }
            CABAS_LET(answer, action.run(context, object));
            ShopStore::keepAnswer(tx, key, QString::fromLatin1(action.name),
                                  QJsonDocument(answer).toJson(QJsonDocument::Compact),
                                  context.session.now());
            return answer;
        });
    }

    Result<> setClock(Fields &fields)
    {
        if (!fields.has(u"at"_qs))
            return Ok{};
        const QString text = fields.text(u"at"_qs);
        const std::optional<QDateTime> at = instantFromText(text, m_shop.profile().timeZone);
        if (!at)
            return wrongUsage(tr("“at” must be an instant such as 2026-03-10T09:15."));
        return m_shop.setNow(*at);
    }

    /// `as` (or `by`, where `as` says how a member came to a shift) and `approved_by` name users; a
    /// user with a PIN gives it as `pin` / `approver_pin`.
    Result<Session> sessionFor(Fields &fields)
    {
        Session session = m_session;
        const bool isAttendance = fields.optionalText(u"do"_qs) == u"shift.attend";
        const bool isOutcome =
            isAttendance && ShiftRules::outcomeFromName(fields.optionalText(u"as"_qs));
        const QString key = isOutcome ? u"by"_qs : u"as"_qs;
        if (fields.has(key)) {
            const auto other = m_shop.sessionOf(fields.text(key), fields.optionalText(u"pin"_qs));
            // A word that is neither a user nor how somebody came is most likely meant as the
            // latter.
            if (!other && isAttendance && !fields.has(u"outcome"_qs) &&
                other.failure().kind == Failure::Kind::NotFound)
                return wrongUsage(tr("The field “as” must be done, late, absent or excused."));
            if (!other)
                return other.failure();
            session = *other;
        }
        if (fields.has(u"approved_by"_qs)) {
            CABAS_LET(approved, AccessService(m_shop.db())
                                    .approve(session, fields.text(u"approved_by"_qs),
                                             fields.optionalText(u"approver_pin"_qs)));
            session = approved;
        }
        return session;
    }

    Shop &m_shop;
    Session m_session;
};

void skipRest(QFile &script)
{
    QByteArray rest;
    do {
        rest = script.readLine(maxLineBytes);
    } while (!rest.isEmpty() && !rest.endsWith('\n'));
}

int playAll(Player &player, QFile &script, bool keepGoing)
{
    int status = ExitDone;
    while (true) {
        const QByteArray line = script.readLine(maxLineBytes);
        if (line.isEmpty())
            return status;
        // The rest of a line that is too long is no line of its own: one line has one answer.
        if (isTooLong(line))
            skipRest(script);
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        bool ok = false;
        sayLine(player.play(trimmed, ok));
        if (!ok) {
            status = ExitRefused;
            if (!keepGoing)
                return status;
        }
    }
}

} // namespace

QByteArray playAction(Shop &shop, const Session &session, const QByteArray &line, bool &ok)
{
    return Player(shop, session).play(line, ok);
}

int runActions(const QStringList &words)
{
    Arguments arguments(QStringLiteral("run FILE [SCRIPT] [--keep-going]"), 1, 2);
    arguments.addFlag(u"keep-going"_qs, Arguments::tr("do not stop at the first refusal"));
    if (!arguments.read(words))
        return ExitUsage;
    return arguments.atShop(arguments.word(0), [&](Shop &shop, const Session &session) -> int {
        QFile script(arguments.word(1));
        const bool opened = arguments.words().size() == 2
                                ? script.open(QIODevice::ReadOnly)
                                : script.open(STDIN_FILENO, QIODevice::ReadOnly);
        if (!opened) {
            sayError(Arguments::tr("The script %1 cannot be read.").arg(arguments.word(1)));
            return ExitFile;
        }
        Player player(shop, session);
        return playAll(player, script, arguments.has(u"keep-going"_qs));
    });
}

} // namespace cabas

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/reports/memberletter.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// Letters to members, one text an event, merged with what the shop knows of each. Who has a mail
/// address is mailed through the outbox, the others' are printed; each is logged. A shop without a
/// mailbox prints them all.
class MemberLetterService {
    Q_DECLARE_TR_FUNCTIONS(MemberLetterService)

public:
    /// Nobody gets the same letter again within so many days by a list; those about shifts come
    /// back sooner (ShiftLetterFacts::againDays).
    static constexpr int againDays = 30;

    explicit MemberLetterService(Database &db) : m_db(db) {}

    /// In the language people read.
    static std::vector<LetterTemplate> templates();
    static Result<LetterTemplate> named(const QString &name);
    /// The fields that texts may hold.
    static QStringList fields();
    static QString filled(QString text, const std::map<QString, QString> &values);

    /// Who an event's letter is for today, and did not get it lately.
    Result<std::vector<MemberLetter>> waiting(const Session &session, const QString &name) const;
    Result<MemberLetter> letter(const Session &session, const QString &name, MemberId member) const;
    /// Mails or prints; on paper alone where `onPaper`.
    Result<LettersDone> send(const Session &session, const QString &name,
                             const std::vector<MemberId> &members, bool onPaper);
    Result<std::vector<LoggedLetter>> log(const Session &session) const;
    static ReportTable paper(const MemberLetter &letter, const QString &shop, QDateTime now);

private:
    static std::vector<MemberId> audience(Tx &tx, const QString &name, QDate today);
    static std::map<QString, QString> values(Tx &tx, const Member &member, QDate today);
    static MemberLetter merged(Tx &tx, const LetterTemplate &text, const Member &member,
                               QDate today);

    Database &m_db;
};

} // namespace cabas

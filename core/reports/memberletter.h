// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"

#include <QStringList>

#include <vector>

namespace cabas {

/// A text that members are written for an event, in the language people read.
struct LetterTemplate {
    QString name; ///< a word of resources/members/letters.json
    QString title;
    QString subject;
    QStringList text; ///< lines, with fields in braces
};

/// A letter to one member, its fields filled.
struct MemberLetter {
    MemberId member{0};
    int number = 0;
    QString name;
    QString email; ///< empty: it is printed
    QString templateName;
    QString subject;
    QStringList lines;
};

/// Letters of one event: who they are for, and what became of them.
struct LettersDone {
    int mailed = 0;                    ///< queued for the mailbox
    std::vector<MemberLetter> toPrint; ///< no mail address, or paper wanted
};

/// A letter that was written, as the log keeps it.
struct LoggedLetter {
    MemberId member{0};
    int number = 0;
    QString name;
    QString templateName;
    QString way; ///< "mail" or "print"
    QDate day;
};

} // namespace cabas

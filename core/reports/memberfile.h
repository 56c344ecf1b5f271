// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace cabas {

/// One fact of a member's file: for people, and for programs.
struct FileFact {
    QDate day; ///< may be none
    QString text;
    std::optional<Money> amount;
    QJsonObject json;
};

/// A part of a member's file: what it holds, in a stable word and for people.
struct FileSection {
    QString name; ///< "shares"
    QString title;
    std::vector<FileFact> facts;
};

/// Everything the shop holds about a member: what a person may ask for (GDPR, art. 15 and 20).
struct MemberFile {
    Member member;
    QDateTime madeAt; ///< in shop time
    QString shop;
    std::vector<FileSection> sections;

    QJsonObject json() const;
};

/// Who looked at a member's file, or took it out.
struct FileReading {
    QDateTime at;
    QString userName;
    QString device;
    QString deed; ///< of the audit
};

/// A kind of data that the shop keeps, and why: the register of GDPR, art. 30.
struct KeptData {
    QString data;
    QString why;
    QString basis;
    QString limit;
    QString more; ///< what else is to be said of the limit; may be empty
};

/// A member nobody hears of: neither bought, came, paid nor joined for long.
struct SilentMember {
    Member member;
    QDate lastSeen;
};

/// Somebody whose data the shop has no more reason to keep.
struct PastMember {
    Member member;
    QDate lastSeen;        ///< left, bought, came or paid, whichever was last
    QDate limit;           ///< first day the contact is kept too long
    QStringList obstacles; ///< what has to be settled before the erasure, in words
};

} // namespace cabas

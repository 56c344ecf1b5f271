// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/shifts/shiftpolicy.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <vector>

namespace cabas {

/// Reads, changes and checks the rules of shifts, and finds those of a day. Pure.
class PolicyRules {
    Q_DECLARE_TR_FUNCTIONS(PolicyRules)

public:
    /// Every key with its value, in a fixed order of keys: the same policy is the same text.
    static QJsonObject toJson(const ShiftPolicy &policy);
    /// `policy` with the given keys changed. Refused, naming the key, for an unknown one, a value
    /// of another type or out of its range.
    static Result<ShiftPolicy> changed(const ShiftPolicy &policy, const QJsonObject &changes);
    /// A policy as the file keeps it; keys that are missing have their defaults.
    static Result<ShiftPolicy> fromJson(const QJsonObject &json);
    /// The one in force on a day, of versions in order of day and number; without any, a policy
    /// that asks nothing.
    static ShiftPolicy at(const std::vector<ShiftPolicy> &versions, QDate day);

    static QStringList keys();
    static QString ruleName(NegativeRule rule);
};

} // namespace cabas

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace cabas::ui {

/// What a membership contract says.
struct Contract {
    QString shop;
    QString name;
    int number = 0;
    QString phone;
    QString email;
    QDate day;
    QString kind; ///< of member; empty where the shop has none
    int shares = 0;
    QString amount;  ///< of the shares, with the currency
    QString payment; ///< what was paid of it and how, in words
    QString slot;    ///< in words
};

/// The paper that a new member signs, on A4.
class ContractPaper {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::ContractPaper)

public:
    /// Storage, in words, when the file cannot be written.
    static Result<> write(const Contract &contract, const QString &path);
    static QString html(const Contract &contract);
};

} // namespace cabas::ui

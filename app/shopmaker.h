// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/pinhash.h"
#include "core/base/result.h"
#include "core/db/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace cabas {

/// A way of running a shop that a new file may begin with.
struct ProfileTitle {
    QString id;    ///< the word after --profile
    QString title; ///< in the current language
};

/// What is wished of a new shop; only the name is needed.
struct NewShop {
    QString name;
    QString profile; ///< empty: the first of ShopMaker::profiles
    QString siren;   ///< empty: not known yet
    bool sandbox = false;
    QString language;   ///< "fr" or "en"; empty: the current one
    QDateTime now;      ///< invalid: the machine's clock
    QString yearStart;  ///< "MM-DD" of the fiscal year; empty: the profile's
    QString keysFolder; ///< of private keys; empty: the usual place
    QString device;     ///< of the audit; empty: the machine's name
    QString uuid;       ///< empty: a new one
    PinCost pinCost = PinCost::shipped();
};

/// Makes the file of a new shop: its row, its owner, roles, VAT codes, barcode rules, chart of
/// accounts, journals, fiscal year and families, as the data of a profile say.
class ShopMaker {
    Q_DECLARE_TR_FUNCTIONS(ShopMaker)

public:
    /// Every profile, the usual one first.
    static std::vector<ProfileTitle> profiles();

    /// Writes the file whole or not at all. Refused in words: a file that is there already, a
    /// SIREN that fails its check, an unknown profile, no name.
    /// `then` goes on in the file before it gets its name, see ShopFile::create.
    static Result<> make(const QString &path, const NewShop &wanted,
                         const std::function<Result<>(Database &)> &then = {});
};

} // namespace cabas

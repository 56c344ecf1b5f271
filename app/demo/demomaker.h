// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demosize.h"
#include "core/base/result.h"
#include "core/db/database.h"

#include <QCoreApplication>

#include <functional>

namespace cabas {

/// What is wished of an imaginary shop.
struct DemoWish {
    DemoSize size;
    quint64 seed = 1;
    QDate lastDay;
    QString keysFolder; ///< of private keys; empty: the usual place
};

/// Makes a whole imaginary co-op with its history, through the services that a real one goes
/// through. The same wish gives the same content; the same key, where it is still there, the
/// same signatures.
class DemoMaker {
    Q_DECLARE_TR_FUNCTIONS(DemoMaker)

public:
    /// Told after each day; `false` stops the making.
    using Progress = std::function<bool(qint64 done, qint64 days)>;

    /// The file appears whole or not at all. French, whatever the current language.
    static Result<> make(const QString &path, const DemoWish &wish, const Progress &progress);

private:
    static Result<> live(Database &db, const DemoWish &wish, const Progress &progress);
};

} // namespace cabas

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillprinters.h"

#include <QSettings>
#include <QUrl>

namespace cabas::ui {

namespace {

QString keyOf(const QString &till)
{
    return u"printers/"_qs + QString::fromLatin1(QUrl::toPercentEncoding(till));
}

} // namespace

PrinterSetup TillPrinters::of(const QString &till)
{
    return PrinterSetups::fromMap(QSettings().value(keyOf(till)).toMap());
}

void TillPrinters::set(const QString &till, const PrinterSetup &setup)
{
    QSettings().setValue(keyOf(till), PrinterSetups::toMap(setup));
}

} // namespace cabas::ui

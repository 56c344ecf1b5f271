// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

namespace cabas::test {

/// The file of a shop on its first morning: made as `cabas new` makes it, with twenty products
/// keyed in and one member. Nothing is received, no till was ever opened. Gone with the object.
class FreshShop {
public:
    FreshShop();

    QString path() const { return m_folder.filePath(u"shop.cabas"_qs); }
    /// Of the keys, and for exports.
    QString folder() const { return m_folder.path(); }
    /// 2026-03-10 at nine in Paris.
    static QDateTime morning();
    /// Of the member.
    QString badge() const { return m_badge; }

    static QString jam() { return u"3760042180333"_qs; }        ///< JAM, 3.80 at 5.5 %
    static QString jamCarton() { return u"13760042180330"_qs; } ///< twelve of them
    static QString quiche() { return u"3760042180340"_qs; }     ///< QUI, 10.55 at 10 %
    static QString paper() { return u"3760042180357"_qs; }      ///< JOU, 2.50 at 2.1 %
    /// CAR, 0.312 kg at 2.50 the kilo: 0.78.
    static QString weighedCarrots() { return u"2212345003129"_qs; }
    /// TOM, of which 5.67 at 18.90 the kilo: 0.300 kg.
    static QString pricedCheese() { return u"2312345005670"_qs; }
    /// In no file yet; it is on SAV, a soap at 6.00 and 20 %, which has no barcode.
    static QString unknown() { return u"3017620422003"_qs; }

private:
    QTemporaryDir m_folder;
    QString m_badge;
};

} // namespace cabas::test

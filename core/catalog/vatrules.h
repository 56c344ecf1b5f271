// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace cabas {

/// The VAT rate that a product most likely bears, and why.
struct VatAdvice {
    int rateBp = 550;
    QString reason;     ///< for people
    QString source;     ///< the text of law it rests on
    bool doubt = false; ///< the word found has exceptions: read the reason before saying yes

    bool operator==(const VatAdvice &) const = default;
};

/// The rates of a French grocery by the words of a product (metropolitan France). An advice: the
/// person who enters the product decides. The rules are a table, read from top to bottom; the
/// first whose word stands in the name, the family or the categories holds, and food at 5.5 % is
/// the last.
///
/// Sources: CIBS L.213-159 to L.213-163 (before September 2026 CGI 278-0 bis) and
/// BOI-TVA-LIQ-30-10-10 of 21/08/2024 for food and its exceptions.
class VatRules {
    Q_DECLARE_TR_FUNCTIONS(VatRules)

public:
    /// `categories` are tags of Open Food Facts ("en:chocolates"), or none.
    static VatAdvice advise(const QString &name, const QString &family,
                            const QStringList &categories = {});
};

} // namespace cabas

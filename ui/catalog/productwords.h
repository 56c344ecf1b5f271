// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productsheet.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace cabas::ui {

class Desk;

/// How the page of a product says its states, its fields and what changed in them.
class ProductWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::ProductWords)

public:
    static const std::vector<LifeState> &lives();
    static QString life(LifeState state);
    static Kind kindOf(LifeState state);
    static QString storage(Storage storage);
    static QString codeKind(CodeKind kind);
    /// "412 m", "38 km".
    static QString distance(qint64 metres, const QLocale &locale);
    /// The family with those above it: "Épicerie › Pâtes".
    static QString familyPath(const Family &family, const std::vector<Family> &all);
    /// How a change came: "by hand", "Open Food Facts"; else the source's own words.
    static QString source(const QString &source);
    /// What a field of the history is called.
    static QString field(const QString &field);

    /// Reads the names that stand behind numbers and codes in the history.
    explicit ProductWords(Desk &desk);
    /// A value of the history as people say it.
    QString value(const QString &field, const QString &text) const;

private:
    QString list(const QString &text, bool areLabels) const;

    QHash<QString, QString> m_producers;
    QHash<QString, QString> m_suppliers;
    QHash<QString, QString> m_labels;
};

} // namespace cabas::ui

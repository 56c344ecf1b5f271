// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/found.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace cabas::ui {

class Desk;

/// One line of the palette: what it is, and what happens when it is chosen.
struct FindChoice {
    QString icon = {};
    QString title = {};
    QString detail = {}; ///< under the title
    QString kind = {};   ///< at the right: "Product"
    QString figure = {}; ///< above the kind: an amount
    QString page = {};   ///< where it leads; empty for a deed
    QVariant about = {};
    QVariant priceAbout = {}; ///< of a product whose price the person may set: leads to it
    std::function<void(Desk &)> deed = {};
    FoundRank rank = FoundRank::Inside;
};

/// What the palette offers beside things of the shop: pages, reports and deeds, those that the
/// person may use; and how a thing that was found reads.
class FindChoices {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::FindChoices)

public:
    explicit FindChoices(Desk &desk) : m_desk(desk) {}

    /// Before anything is typed: the main pages.
    std::vector<FindChoice> atFirst() const;
    /// Pages, reports and deeds that answer, mistakes forgiven, then what was found, the best
    /// first.
    std::vector<FindChoice> answering(const QString &typed, const std::vector<Found> &found) const;

private:
    void addPages(std::vector<FindChoice> &choices) const;
    void addDeeds(std::vector<FindChoice> &choices) const;
    void addReports(std::vector<FindChoice> &choices) const;
    FindChoice choiceOf(const Found &found) const;
    static QString kindOf(FoundKind kind);
    static QString iconOf(FoundKind kind);
    void lead(FindChoice &choice, const Found &found) const;

    Desk &m_desk;
};

} // namespace cabas::ui

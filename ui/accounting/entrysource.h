// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"

namespace cabas::ui {

/// Where a posted entry comes from and what became of it, each with the way there.
class EntrySource : public Card {
    Q_OBJECT
public:
    explicit EntrySource(Desk &desk, QWidget *parent = nullptr);

    void show(const PostedEntry &posted, const std::optional<PostedEntry> &undoneBy);

private:
    void clear();
    void addFact(const QString &icon, const QString &words, const QString &verb = {},
                 const QString &page = {}, const QVariant &about = {});
    void addMatchings(const PostedEntry &posted);
    void addOrigin(const PostedEntry &posted);

    Desk &m_desk;
    std::vector<QWidget *> m_facts;
};

} // namespace cabas::ui

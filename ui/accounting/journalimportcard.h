// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalimport.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"

namespace cabas::ui {

class Bands;
class KeyButton;

/// Takes the entries or the opening balances of another program from a file: tried first, told,
/// then done.
class JournalImportCard : public Card {
    Q_OBJECT
public:
    JournalImportCard(Desk &desk, Bands *bands, QWidget *parent = nullptr);

private:
    void choose();
    void run(const QString &path, bool isTrial);
    void tried(const QString &path, const Result<JournalImport> &import);
    void imported(const Result<JournalImport> &import);
    bool tellRefusals(const Result<JournalImport> &import);

    Desk &m_desk;
    Bands *m_bands;
    KeyButton *m_button;
};

} // namespace cabas::ui

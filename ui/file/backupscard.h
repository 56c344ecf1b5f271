// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/errands.h"
#include "ui/widgets/card.h"

namespace cabas::ui {

class BackupsModel;
class Bands;
class DataTable;
class ElidedLabel;
class KeyButton;

/// The backups of the shop: the copies with their age and whether they were read back, one more
/// now, where they lie, and restoring one as a new file.
class BackupsCard : public Card {
    Q_OBJECT

public:
    /// What happens is told in `bands`.
    BackupsCard(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void reload();
    void backUp();
    void chooseFolder();
    void note(const QString &copy);

Q_SIGNALS:
    /// A copy was made, or its folder is another one.
    void changed();

private:
    void buildUi();
    void readBack();
    void restore();
    void restoreTo(const QString &copy, const QString &target);
    void begin(const QString &words);
    void end();
    QString chosenCopy();

    Desk &m_desk;
    Bands *m_bands;
    BackupsModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    ElidedLabel *m_folder = nullptr;
    std::vector<KeyButton *> m_deeds;
    std::shared_ptr<Errand> m_errand;
    Errands m_errands;
    int m_running = 0;
};

} // namespace cabas::ui

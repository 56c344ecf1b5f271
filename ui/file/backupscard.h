// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupkeeper.h"
#include "core/backup/restoreservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/errands.h"
#include "ui/widgets/card.h"

namespace cabas::ui {

class BackupsModel;
class Bands;
class Chip;
class DataTable;
class ElidedLabel;
class KeyButton;

/// The backups of the shop: the copies of both places with their age and whether they were read
/// back, one more now, where they lie, a second place and its passphrase, and trying one out.
class BackupsCard : public Card {
    Q_OBJECT

public:
    /// What happens is told in `bands`.
    BackupsCard(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void reload();
    void backUp();
    void chooseFolder();
    void chooseSecond();
    /// Restores the newest sound copy, or the chosen one, beside the work, and compares it.
    void drill();

Q_SIGNALS:
    /// A copy was made, or its folder is another one.
    void changed();

private:
    void buildUi();
    QWidget *makeFoot();
    KeyButton *deed(const QString &name, const QString &words, void (BackupsCard::*run)());
    void showAge();
    void showPlaces();
    void readBack();
    void restore();
    void setPassphrase();
    void made(const Result<BackupMade> &made);
    void drilled(const Result<DrillReport> &drill);
    void printDrill(const DrillReport &drill);
    void begin(const QString &words);
    /// A refusal goes before what else is said.
    void tell(const Failure &failure);
    void end();
    QString chosenCopy() const;
    /// The passphrase that opens a copy: the one kept here, or what the person types.
    std::optional<QString> passphraseFor(const QString &copy);

    Desk &m_desk;
    Bands *m_bands;
    BackupsModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    Chip *m_age = nullptr;
    ElidedLabel *m_folder = nullptr;
    ElidedLabel *m_second = nullptr;
    KeyButton *m_seal = nullptr;
    std::vector<KeyButton *> m_deeds;
    std::shared_ptr<Errand> m_errand;
    Errands m_errands;
    int m_running = 0;
};

} // namespace cabas::ui

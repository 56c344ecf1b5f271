// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/restoreservice.h"
#include "ui/shell/errands.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class BackupsModel;
class Bands;
class Card;
class DataTable;
class FactList;
class KeyButton;
class RowsModel;

/// Restoring a backup: the copies of both places, what the chosen one holds and what would be lost
/// with it, and the two ways back: beside the present file, or in its place. A shop on a server is
/// put into an empty database of it, where nothing can be lost.
class RestorePage : public Page {
    Q_OBJECT

public:
    RestorePage(Desk &desk, QWidget *parent);

    /// `about` may be the path of a copy.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    QWidget *makePreview();
    void look(int row);
    void look(const QString &path);
    void show(const Result<RestorePreview> &preview);
    void showLines();
    QString verdict() const;
    void chooseOther();
    void restoreApart();
    void restoreInPlace();
    bool isOnServer() const;
    /// Reads a server's copy to its end: there is nothing to compare it with.
    void lookAtDump();
    void restoreIntoDatabase();
    void salvage();
    void allow(bool may);
    RestoreOrder order(const QString &target) const;

    BackupsModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    RowsModel *m_lines = nullptr;
    Bands *m_bands = nullptr;
    Card *m_card = nullptr;
    FactList *m_facts = nullptr;
    QWidget *m_compared = nullptr; ///< the table of what would be lost
    KeyButton *m_apart = nullptr;
    KeyButton *m_place = nullptr;
    QString m_chosen;     ///< the backup that is looked at
    QString m_passphrase; ///< that opened it
    std::optional<RestorePreview> m_preview;
    Errands m_errands;
    int m_looks = 0; ///< answers to older looks are not shown
};

Page *makeRestorePage(Desk &desk, QWidget *parent);

} // namespace cabas::ui

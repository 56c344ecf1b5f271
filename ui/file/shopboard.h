// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/errands.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

class Band;
class Bands;
class KeyButton;
class TrainingCard;

/// What the shop's file is and holds, and the way to take everything out of it.
class ShopBoard : public QWidget {
    Q_OBJECT

public:
    explicit ShopBoard(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    void buildUi();
    void fillFacts();
    void addFact(QVBoxLayout *column, const QString &name, const QString &value,
                 bool copies = false);
    void exportEverything();
    void exported(const Result<QStringList> &files, const QString &folder);
    void openAnother();

    Desk &m_desk;
    Bands *m_bands = nullptr;
    QVBoxLayout *m_facts = nullptr;
    QVBoxLayout *m_counts = nullptr;
    KeyButton *m_export = nullptr;
    TrainingCard *m_training = nullptr;
    int m_running = 0;
    std::shared_ptr<Errand> m_errand;
    Errands m_errands;
};

} // namespace cabas::ui

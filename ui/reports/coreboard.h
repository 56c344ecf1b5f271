// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

class Bands;
class FactList;

/// Which program this is, as the law asks: the conformity core with its version and sum, the keys
/// that sign, and the publisher's attestation to be signed by hand.
class CoreBoard : public QWidget {
    Q_OBJECT

public:
    explicit CoreBoard(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    QWidget *makeFacts();
    QWidget *makeAttestation();
    void save(const QString &language);

    Desk &m_desk;
    Bands *m_bands = nullptr;
    FactList *m_facts = nullptr;
};

} // namespace cabas::ui

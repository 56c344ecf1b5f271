// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace cabas::ui {

class Field;

/// Why goods are lost, chosen once for all that is scanned: a number key each; who gets them where
/// they are given away.
class LossReasons : public QWidget {
    Q_OBJECT

public:
    explicit LossReasons(QWidget *parent = nullptr);

    /// A word of StockRules::lossReasons; empty until one is chosen.
    QString reason() const;
    bool isDonation() const;
    QString receiver() const;
    void choose(const QString &reason);
    /// Nothing is chosen.
    void clear();

Q_SIGNALS:
    void chosen();

private:
    void renew();

    QButtonGroup *m_group = nullptr;
    QStringList m_words;
    QLineEdit *m_receiver = nullptr;
    Field *m_receiverField = nullptr;
};

} // namespace cabas::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/producer.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace cabas::ui {

class CoordinatesEdit;
class Desk;
class Field;
class OwnFieldBlock;

/// Who makes or grows something, to look at and to change: name, place and where on earth.
class ProducerForm : public QWidget {
    Q_OBJECT

public:
    explicit ProducerForm(Desk &desk, QWidget *parent = nullptr);

    /// A new one where the id is 0.
    void show(const Producer &producer);
    const Producer &producer() const { return m_producer; }
    void focusName();

Q_SIGNALS:
    /// Kept; `isShown` unless the form shows another producer by now.
    void saved(const cabas::Producer &producer, bool isShown);

private:
    void buildUi();
    void save();
    Field *fieldOf(const QString &code) const;

    Desk &m_desk;
    Producer m_producer;
    int m_shown = 0; ///< how often another producer was put before the person
    QLineEdit *m_name = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_department = nullptr;
    QLineEdit *m_country = nullptr;
    CoordinatesEdit *m_at = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    Field *m_nameField = nullptr;
    Field *m_countryField = nullptr;
    Field *m_atField = nullptr;
    std::vector<Field *> m_fields;
    OwnFieldBlock *m_own = nullptr;
};

} // namespace cabas::ui

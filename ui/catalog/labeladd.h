// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>

class QWidget;

namespace cabas::ui {

class Bands;
class Desk;
class SearchEdit;

/// Puts products on the list of labels by scan, code or name.
class LabelAdd : public QObject {
    Q_OBJECT

public:
    /// What cannot be found is said in `bands`.
    LabelAdd(Desk &desk, Bands &bands, QWidget *page);

    SearchEdit *edit() const { return m_edit; }
    void scan(const QString &code);

Q_SIGNALS:
    /// Before the list changes.
    void adding();

private:
    void addTyped();
    void add(ProductId product, const QString &name);

    Desk &m_desk;
    Bands &m_bands;
    QWidget *m_page;
    SearchEdit *m_edit;
};

} // namespace cabas::ui

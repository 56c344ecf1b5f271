// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace cabas::ui {

class ProgressSegments;

/// While a catalogue is read, compared or written: what is done and how far it is.
class CatalogueBusy : public QWidget {
    Q_OBJECT

public:
    explicit CatalogueBusy(QWidget *parent = nullptr);

    /// Begins at nothing.
    void begin(const QString &what, const QString &promise);
    void setPercent(int percent);
    int percent() const { return m_percent; }

private:
    QLabel *m_what;
    ProgressSegments *m_bar;
    QLabel *m_promise;
    int m_percent = 0;
};

} // namespace cabas::ui

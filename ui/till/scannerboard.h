// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/scannercheck.h"
#include "core/barcode/symbol.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace cabas::ui {

class Band;
class SegmentedControl;

/// A bar code drawn on white, as large as a scanner likes it.
class SymbolView : public QWidget {
    Q_OBJECT

public:
    explicit SymbolView(QWidget *parent = nullptr);

    void show(const BarSymbol &symbol, const QString &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarSymbol m_symbol;
    QString m_words;
};

/// Takes every key while it has the focus and keeps them with their times: no field, no
/// shortcut, no scan of the program's own gets them. Esc alone and Shift+Tab leave it.
class ScannerArea : public QWidget {
    Q_OBJECT

public:
    explicit ScannerArea(QWidget *parent = nullptr);
    ~ScannerArea() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Keys that came in one go.
    void heard(const std::vector<cabas::ScannerKey> &keys);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool keep(const QKeyEvent &key);
    void finish();

    std::vector<ScannerKey> m_keys;
    QElapsedTimer m_since;
    QTimer m_silence;
};

/// What a scanner does with a code that is shown here: a verdict in plain words.
class ScannerBoard : public QWidget {
    Q_OBJECT

public:
    explicit ScannerBoard(QWidget *parent = nullptr);

private:
    void showCode(int which);
    void judge(const std::vector<ScannerKey> &keys);

    SegmentedControl *m_which = nullptr;
    SymbolView *m_code = nullptr;
    ScannerArea *m_area = nullptr;
    Band *m_verdict = nullptr;
    QLabel *m_words = nullptr;
    QString m_wanted;
};

} // namespace cabas::ui

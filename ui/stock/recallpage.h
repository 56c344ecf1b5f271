// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/recall.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

#include <memory>

namespace cabas::ui {

class Bands;
class FigureStrip;
class FootLine;
class KeyButton;
class RecallBar;
class RecallTables;
class RecallWriting;
class ReportOutput;

/// Goods that are called back: asked for by lot or product, answered by where they came from,
/// where they are and who has them. From here they are blocked at the till and people are called.
class RecallPage : public Page {
    Q_OBJECT

public:
    RecallPage(Desk &desk, QWidget *parent);

    /// `about` may be a list of a lot number and a product's code: they are looked for at once.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    ReportOutput *makeOutput();
    void ask();
    /// Hundreds of thousands of sales are handed on, never copied.
    void take(const std::shared_ptr<const Result<RecallAnswer>> &found);
    void showFigures();
    void block();

    Bands *m_bands = nullptr;
    RecallBar *m_bar = nullptr;
    KeyButton *m_block = nullptr;
    FigureStrip *m_figures = nullptr;
    RecallTables *m_tables = nullptr;
    RecallWriting *m_writing = nullptr;
    FootLine *m_foot = nullptr;
    RecallQuestion m_asked;
    std::shared_ptr<const RecallAnswer> m_answer;
    PageWorker m_worker; ///< last: what it reads outlives it
};

Page *makeRecallPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/lossservice.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class KeyButton;
class LossReasons;
class PageHead;
class ReportOutput;
class RowsModel;
class ScanCard;
class ScanLine;

/// Losses by scan: the reason once, then scan after scan, each written at once and taken back as
/// easily; today's with what they were worth.
class LossesPage : public Page {
    Q_OBJECT

public:
    LossesPage(Desk &desk, QWidget *parent);

    /// `about` may be a word of StockRules::lossReasons, or the number of a loss: its day is shown
    /// then, with it chosen.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeCounter();
    QWidget *makeSide();
    void typed(const QString &text);
    void note(const QString &code);
    void noted(const Result<LossAnswer> &answer, const QString &code);
    void showLast(const LossAnswer &answer);
    void undo(qint64 number);
    void refuse(const QString &message);
    void renewHint();
    void showLoss(qint64 number);
    void showDay();
    QDate day() const;

    std::optional<QDate> m_day; ///< that is looked at; absent: today
    std::vector<NotedLoss> m_losses;
    std::optional<NotedLoss> m_last;
    bool m_isLastShown = false; ///< nothing was refused since
    CountedGoods m_next;
    QString m_weighed; ///< the code whose weight is typed next
    PageHead *m_head = nullptr;
    Bands *m_bands = nullptr;
    ScanCard *m_card = nullptr;
    ScanLine *m_line = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FootLine *m_foot = nullptr;
    LossReasons *m_reasons = nullptr;
    KeyButton *m_undo = nullptr;
    QWidget *m_slip = nullptr;
};

Page *makeLossesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui

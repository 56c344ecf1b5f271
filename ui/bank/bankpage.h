// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankservice.h"
#include "core/formats/bankcsvcolumns.h"
#include "core/formats/bankfigures.h"
#include "ui/shell/page.h"

#include <functional>

class QBoxLayout;
class QStackedWidget;

namespace cabas::ui {

class BankBooksPane;
class BankLinesModel;
class BankColumnsForm;
class BankPostForm;
class BankStrip;
class Bands;
class DataTable;
class FootLine;
class KeyButton;
class PageHead;

/// Bank reconciliation: what the bank says at the left, what the books say at the right, and what
/// is left to explain above both. Worked by arrows and Enter.
class BankPage : public Page {
    Q_OBJECT

public:
    BankPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *makeHead();
    QWidget *makeLines();
    QWidget *makeBooks();
    void fillAccounts();
    void showBoard(const BankBoard &board);
    void showNothing();
    void showSubtitle();
    void showCurrent(int row);
    std::optional<BankLine> current() const;
    void goOn();
    void read();
    void readAgain(const QString &path, std::optional<BankFigures::Order> order);
    void take(const QString &path, std::optional<BankFigures::Order> order);
    void askColumns(const QString &path, const BankImport &done);
    void teach(const QString &path, const BankMapping &mapping);
    void readPayouts();
    void tellRefused(const std::vector<BankRefusal> &refused);
    void told(const QString &path, const Result<BankImport> &done);
    void askLedger();
    void setLedger(const BankAccount &account);
    void openForm(bool asRule);
    void closeForm();
    void post(const BankCounterpart &counterpart, const QString &words);
    void close();
    void tell(const Failure &failure);
    using LineDeed = std::function<Result<>(BankService &, const Session &, BankLineId)>;
    /// Runs a deed on the current line; what follows is the next line that is open.
    void onLine(LineDeed deed);

    std::vector<BankAccount> m_accounts;
    std::optional<BankAccountId> m_account;
    BankBoard m_board;
    int m_asked = 0; ///< boards asked for: an older answer is not shown
    bool m_isWorking = false;
    PageHead *m_head = nullptr;
    KeyButton *m_which = nullptr;
    KeyButton *m_close = nullptr;
    Bands *m_bands = nullptr;
    BankStrip *m_strip = nullptr;
    BankLinesModel *m_lines = nullptr;
    DataTable *m_table = nullptr;
    QWidget *m_linesCard = nullptr;
    BankBooksPane *m_books = nullptr;
    BankPostForm *m_form = nullptr;
    BankColumnsForm *m_columns = nullptr;
    QStackedWidget *m_right = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeBankPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui

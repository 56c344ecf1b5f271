// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/ordermailservice.h"
#include "core/reports/reporttable.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace cabas::ui {

class Field;
class KeyButton;

/// An order's mail before it leaves: to whom, in which words, and what its PDF says above the
/// lines. Nothing is written until it is sent.
class OrderMailSheet : public QDialog {
    Q_OBJECT

public:
    /// `isLast`: the lines can no longer change once it is sent.
    OrderMailSheet(const OrderMail &mail, const ReportTable &paper, bool isLast, QWidget *parent);

    OrderMail mail() const;
    /// The order as it will be printed.
    ReportTable paper() const;

    /// Opens it over a page; `then` is called with what it was made of when it is sent.
    static void ask(QWidget *page, const OrderMail &mail, const ReportTable &paper, bool isLast,
                    const std::function<void(const OrderMail &, const ReportTable &)> &then);

private:
    void buildUi(bool isLast);
    QWidget *makeVerbs();
    void submit();

    OrderMail m_mail;
    ReportTable m_paper;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_opening = nullptr;
    Field *m_toField = nullptr;
    Field *m_textField = nullptr;
};

} // namespace cabas::ui

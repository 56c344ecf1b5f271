// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

namespace cabas::ui {

/// When an entry is due: a day as people write it, or "+30" days after the document. May be blank.
class DueEdit : public QLineEdit {
    Q_OBJECT
public:
    /// `document` tells the day that "+30" counts from.
    explicit DueEdit(std::function<QDate()> document, QWidget *parent = nullptr);

    /// What stands in it while it is blank.
    static QString hint();
    /// A null day when it is blank or wrong.
    QDate day() const;
    void setDay(QDate day);
    /// The sentence to show while it is wrong; empty else.
    QString problem() const;

    /// 10/04/2026, 10.4.26, 1004, 10/4 of the year that comes after `document`, +30.
    static std::optional<QDate> read(const QString &typed, QDate document);

private:
    void leave();

    std::function<QDate()> m_document;
};

} // namespace cabas::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"
#include "core/reception/reserves.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>

namespace cabas::ui {

/// What a finished reception leaves on paper: the receipt with its differences, and the letter of
/// reserves to the supplier, also as a text for a mail.
class ReceptionPaper {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::ReceptionPaper)

public:
    ReceptionPaper(ReceptionView view, const Session &session, QString shop, QString file);

    const std::vector<Reserve> &reserves() const { return m_reserves; }
    ReportTable receipt() const;
    ReportTable letter() const;
    QString mailSubject() const;
    QString mail() const;
    /// One reserve in a line: "Tofu: 2 missing".
    static QString words(const Reserve &reserve);
    /// "takes back delivery 12 of 03/03/2026", of the delivery that is taken back.
    static QString reversedWords(const Delivery &reversed, const Session &session);
    /// "taken back by document 15 of 10/03/2026", of the document that does.
    static QString reversalWords(const Delivery &reversal, const Session &session);

private:
    ReportTable blank(const QString &name, const QString &title) const;
    ReportRow receiptRow(const DeliveryLine &line) const;
    QString remarks(const DeliveryLine &line) const;
    QString supplier() const;
    QString found() const;
    static QStringList asked(Money credit);

    ReceptionView m_view;
    std::vector<Reserve> m_reserves;
    QDate m_day;
    QDateTime m_now;
    QStringList m_links; ///< to documents that take it back, or that it takes back
    QString m_shop;
    QString m_file;
    QString m_person;
};

} // namespace cabas::ui

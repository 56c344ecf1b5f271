// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/arrivalterms.h"

#include <QWidget>

class QLineEdit;

namespace cabas::ui {

class Field;

/// When goods of a family come late or warm; what is left blank is as the family above says, or
/// the shop's common figure.
class ArrivalTermsForm : public QWidget {
    Q_OBJECT

public:
    explicit ArrivalTermsForm(QWidget *parent = nullptr);

    void setTerms(const ArrivalTerms &terms);
    /// Absent when a field is wrong; it says so.
    std::optional<ArrivalTerms> terms();

private:
    QLineEdit *m_useBy = nullptr;
    QLineEdit *m_bestBefore = nullptr;
    QLineEdit *m_warmest = nullptr;
    Field *m_useByField = nullptr;
    Field *m_bestBeforeField = nullptr;
    Field *m_warmestField = nullptr;
};

} // namespace cabas::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shoppapers.h"
#include "ui/shell/desk.h"
#include "ui/widgets/kind.h"

#include <QWidget>

class QLineEdit;

namespace cabas::ui {

class Band;
class PaperSlip;

/// What tickets say of the shop beside its name, with a ticket that shows it.
class PapersBoard : public QWidget {
    Q_OBJECT

public:
    explicit PapersBoard(Desk &desk, QWidget *parent = nullptr);

    /// Reads the words again, unless somebody is changing them.
    void reload();

private:
    void buildUi();
    QWidget *makeForm();
    ShopPapers typed() const;
    void show(const ShopPapers &papers);
    void preview();
    void keep();
    void tell(Kind kind, const QString &words);

    Desk &m_desk;
    ShopPapers m_papers; ///< as they were read; revision 0 before
    QLineEdit *m_street = nullptr;
    QLineEdit *m_postcode = nullptr;
    QLineEdit *m_city = nullptr;
    QLineEdit *m_siret = nullptr;
    QLineEdit *m_vat = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_greeting = nullptr;
    PaperSlip *m_slip = nullptr;
    Band *m_answer = nullptr;
};

} // namespace cabas::ui

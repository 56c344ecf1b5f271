// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/correctionservice.h"
#include "ui/till/meanskeys.h"
#include "ui/till/tillscreen.h"

#include <functional>
#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class KeyButton;
class MeansAmounts;
class QuantityEdit;

/// One way to put a ticket right: what it asks, and the deed it comes to.
class CorrectionForm : public QWidget {
    Q_OBJECT

public:
    using Deed = std::function<Result<Correction>(CorrectionService &, const Session &,
                                                  const CorrectionRequest &)>;

    CorrectionForm(const Ticket &ticket, QWidget *parent = nullptr)
        : QWidget(parent), m_ticket(ticket)
    {
    }

    /// The deed, run on the writer thread; empty while something is missing.
    virtual Deed deed() const = 0;
    /// To take from the customer (+) or to give back (-).
    virtual Money difference() const { return {}; }
    /// Takes a scan; false where it has no use for it.
    virtual bool scanned(const QString &) { return false; }
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void changed();

protected:
    const Ticket &ticket() const { return m_ticket; }

private:
    Ticket m_ticket;
};

/// The ticket was paid otherwise than it says: by one means, or by several.
class MeansForm : public CorrectionForm {
    Q_OBJECT

public:
    MeansForm(const Ticket &ticket, bool takesCash, QWidget *parent = nullptr);

    Deed deed() const override;
    void takeFocus() override { m_means->takeFocus(); }

private:
    void share(bool isShared);

    MeansKeys *m_means;
    KeyButton *m_several;
    MeansAmounts *m_amounts;
};

/// The ticket is another member's, or nobody's.
class OtherMemberForm : public CorrectionForm {
    Q_OBJECT

public:
    OtherMemberForm(Desk &desk, const Ticket &ticket, QWidget *parent = nullptr);

    Deed deed() const override;
    bool scanned(const QString &code) override;
    void takeFocus() override;

private:
    void look();

    Desk &m_desk;
    QLineEdit *m_code;
    QLabel *m_found;
    bool m_isFound = false;
};

/// An article of the ticket should have been another.
class ArticleForm : public CorrectionForm {
    Q_OBJECT

public:
    ArticleForm(TillWork &work, const Ticket &ticket, const std::map<int, Quantity> &left,
                QWidget *parent = nullptr);

    Deed deed() const override;
    Money difference() const override { return m_difference; }
    bool scanned(const QString &code) override;
    void takeFocus() override;

private:
    ProductSwap swap() const;
    void chooseWrong();
    void quote();

    TillWork &m_work;
    QComboBox *m_wrong;
    QuantityEdit *m_quantity;
    QLineEdit *m_right;
    QLabel *m_found;
    MeansKeys *m_means;
    Money m_difference;
    bool m_isQuoted = false;
};

/// Nothing of the ticket stands.
class UndoForm : public CorrectionForm {
    Q_OBJECT

public:
    explicit UndoForm(const Ticket &ticket, QWidget *parent = nullptr);

    Deed deed() const override;
    Money difference() const override { return -ticket().total; }
    void takeFocus() override {}
};

} // namespace cabas::ui

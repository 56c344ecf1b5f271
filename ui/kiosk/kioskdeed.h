// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/kiosk.h"
#include "ui/widgets/kind.h"

#include <QAbstractButton>
#include <QKeySequence>

#include <vector>

class QShortcut;

namespace cabas::ui {

/// A key that presses a button of the kiosk, shown in a box on its face. Enter presses it too.
class KioskKey : public QAbstractButton {
    Q_OBJECT

public:
    explicit KioskKey(QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    QKeySequence key() const { return m_key; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    /// Paints the key at the right end of a place, centred; the width that it took.
    int paintKey(QPainter &painter, const QRect &place, const QColor &ink) const;
    /// The ground of an outlined or filled button in its present state.
    QColor ground(bool filled) const;

private:
    QKeySequence m_key;
    std::vector<QShortcut *> m_shortcuts;
};

/// A deed of the kiosk: a large button with its icon, to be hit by a finger.
class KioskDeed : public KioskKey {
    Q_OBJECT

public:
    /// Primary: filled, 120 high, one on a screen. Plain: outlined, 76 high.
    enum class Look { Primary, Plain };

    KioskDeed(const QString &icon, const QString &text, Look look, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Look m_look;
};

/// The day of a shift, large: weekday, number, month.
void paintDay(QPainter &painter, const QRect &place, QDate day);

/// The same as a widget.
class KioskDay : public QWidget {
    Q_OBJECT

public:
    explicit KioskDay(QDate day, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDate m_day;
};

/// A shift to choose: its day, hours, what is done there and how many places are left.
class KioskOfferCard : public KioskKey {
    Q_OBJECT

public:
    explicit KioskOfferCard(const KioskOffer &offer, QWidget *parent = nullptr);

    const KioskOffer &offer() const { return m_offer; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KioskOffer m_offer;
};

} // namespace cabas::ui

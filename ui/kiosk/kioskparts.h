// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/memberphoto.h"
#include "ui/widgets/card.h"
#include "ui/widgets/kind.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;

namespace cabas::ui {

class Avatar;
class Field;
class KeyButton;

/// A photo out of the shop's file; null where there is none.
QImage imageOf(const std::optional<MemberPhoto> &photo);

/// The kiosk's letters for a field and what is said under it.
void enlarge(Field &field);

/// The dark head of the kiosk: who is there and what time it is, the other language, and the way
/// out.
class KioskHead : public Ground {
    Q_OBJECT

public:
    explicit KioskHead(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QImage &photo, const QString &title);
    /// Nobody is there: the shop's name.
    void setShop(const QString &name);
    void setTime(const QString &words);
    /// Less of it, on a screen that is low.
    void setLow(bool low);
    KeyButton *language() const { return m_language; }
    KeyButton *finish() const { return m_finish; }

private:
    Avatar *m_avatar;
    QLabel *m_logo;
    QLabel *m_title;
    QLabel *m_time;
    KeyButton *m_language;
    KeyButton *m_finish;
};

/// A sentence with its icon on a soft ground, in the kiosk's large letters; read aloud when it
/// appears. Buttons may stand at its right.
class KioskBand : public QFrame {
    Q_OBJECT

public:
    explicit KioskBand(Kind kind, QWidget *parent = nullptr);

    void setMessage(Kind kind, const QString &title, const QString &text, const QString &icon = {});
    KeyButton *addDeed(const QString &verb);
    void clearDeeds();
    QString spokenText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void renew();

    Kind m_kind;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QBoxLayout *m_row;
    std::vector<KeyButton *> m_deeds;
};

/// The seconds until the kiosk forgets, as a ring that empties, with words beside.
class KioskRing : public QWidget {
    Q_OBJECT

public:
    explicit KioskRing(QWidget *parent = nullptr);

    void setLeft(int seconds, int of);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_left = 0;
    int m_of = 1;
};

} // namespace cabas::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kind.h"

#include <QFrame>

#include <functional>
#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace cabas::ui {

class KeyButton;

/// A message across the page, beside the work and not before it: icon, a sentence with its first
/// part strong, up to three buttons. It stays until it is settled, takes no focus, and is
/// announced to screen readers when it appears. In a narrow place the buttons go under the text.
class Band : public QFrame {
    Q_OBJECT
public:
    explicit Band(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// The icon in place of the kind's.
    void setIconName(const QString &icon);
    void setText(const QString &strong, const QString &rest = {});
    /// The strong part as a title of its own line, with a large icon: the verdict of a page.
    void setHeadline(bool headline);
    /// Strong part and rest on two lines of body text, as at the till.
    void setTwoLines(bool twoLines);
    /// No rounded corners, for bands that touch both sides of a panel.
    void setFlush(bool flush);
    /// A small text before the buttons: "1 of 2".
    void setAside(const QString &text);

    /// Adds a button with a verb; the n-th answers to Alt+n unless `withKey` is false.
    KeyButton *addDeed(const QString &verb, bool withKey = true);
    void clearDeeds();
    /// Any widget at the right end: a figure, a chip.
    void addRight(QWidget *widget);

    QString spokenText() const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void renew();

    Kind m_kind;
    QString m_icon, m_strong, m_rest;
    bool m_headline = false, m_twoLines = false, m_flush = false;
    QLabel *m_iconLabel;
    QLabel *m_first;
    QLabel *m_second;
    QLabel *m_aside;
    QBoxLayout *m_row;
    QHBoxLayout *m_deeds;
    std::vector<KeyButton *> m_buttons;
};

/// What a band says and offers.
struct BandMessage {
    struct Deed {
        QString verb;
        std::function<void()> run;
        /// Whether the message is settled once the deed is done.
        bool settles = true;
    };
    Kind kind = Kind::Info;
    QString strong;
    QString rest;
    QString icon = {};
    std::vector<Deed> deeds = {};
};

/// The slot for bands above a page's content: at most one per kind is shown; more of a kind wait
/// and are counted ("1 of 2"). Takes no room while empty.
class Bands : public QWidget {
    Q_OBJECT
public:
    explicit Bands(QWidget *parent = nullptr);

    /// Returns the number by which to settle it.
    int post(const BandMessage &message);
    void settle(int number);
    void settleAll();
    int count() const { return int(m_posted.size()); }
    /// The band shown for a kind, or null.
    Band *shown(Kind kind) const;
    void setTwoLines(bool twoLines);

private:
    struct Posted {
        int number;
        BandMessage message;
    };
    void renew();
    void fill(Band &band, const Posted &posted, int waiting, bool withKeys);

    std::vector<Posted> m_posted;
    std::vector<std::pair<Kind, Band *>> m_bands;
    int m_next = 1;
    bool m_twoLines = false;
};

} // namespace cabas::ui

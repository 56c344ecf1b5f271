// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kind.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace cabas::ui {

class KeyButton;

/// The head of an office page, 64 pixels: where one is, the title, and the actions at the right,
/// the primary one last.
class PageHead : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A caption under the title.
    void setSubtitle(const QString &subtitle);
    /// The page one level up, as a link before the title; `parentWanted` when it is pressed.
    void setParentPage(const QString &name);
    /// Before the title: an avatar.
    void addBeforeTitle(QWidget *widget);
    /// After the title: a state chip, a number.
    void addAfterTitle(QWidget *widget);
    /// At the right end.
    void addAction(QWidget *action);

Q_SIGNALS:
    void parentWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KeyButton *m_parent;
    QLabel *m_chevron;
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_line;
    QHBoxLayout *m_actions;
};

/// The bar of a task page, 56 pixels, in place of navigation: the way back with Esc, the deed, the
/// document, then who works, whether all is saved, and help with F1.
class TaskBar : public QWidget {
    Q_OBJECT
public:
    /// `backTo` is the name of the page that Esc leads to.
    TaskBar(const QString &backTo, const QString &deed, QWidget *parent = nullptr);

    void setDeed(const QString &deed);
    void setDocument(const QString &document);
    /// "Saved", "Being saved"; an empty text hides it.
    void setSaved(const QString &words, Kind kind = Kind::Success);
    /// Before the saved mark: avatars, names, the time.
    void addRight(QWidget *widget);
    KeyButton *backButton() const { return m_back; }
    KeyButton *helpButton() const { return m_help; }

Q_SIGNALS:
    void back();
    void helpWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void renew();

    KeyButton *m_back;
    KeyButton *m_help;
    QLabel *m_deed;
    QLabel *m_document;
    QLabel *m_savedIcon;
    QLabel *m_saved;
    QHBoxLayout *m_right;
    Kind m_savedKind = Kind::Success;
};

/// The line under a list: counts at the left, what keys do at the right.
class FootLine : public QWidget {
    Q_OBJECT
public:
    explicit FootLine(QWidget *parent = nullptr);

    /// Counts, side by side.
    void setCounts(const QStringList &counts);
    /// A key in its box and the word for it; without a key the word alone. It only tells: the page
    /// makes the key work.
    void addHint(const QKeySequence &key, const QString &word);
    /// Where there is room for the counts alone.
    void setHintsShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_counts;
    QHBoxLayout *m_hints;
};

/// A key in its box, for sentences and foot lines.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace cabas::ui

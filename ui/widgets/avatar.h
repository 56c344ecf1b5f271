// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace cabas::ui {

/// A person's initials on one of six soft fills; the fill follows from the name and never changes.
class Avatar : public QWidget {
    Q_OBJECT
public:
    /// Round, or a rounded square for the head of a page.
    enum class Shape { Round, Square };

    explicit Avatar(const QString &name, int size = 32, Shape shape = Shape::Round,
                    QWidget *parent = nullptr);

    void setName(const QString &name);
    /// "Camille Aubépine" is CA, "Louise de la Fougère" LF, "Zoé" Z.
    static QString initials(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Shape m_shape;
};

} // namespace cabas::ui

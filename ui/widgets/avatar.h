// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace cabas::ui {

/// A person's photo, or their initials on one of six soft fills; the fill follows from the name and
/// never changes.
class Avatar : public QWidget {
    Q_OBJECT
public:
    /// Round, or a rounded square for the head of a page.
    enum class Shape { Round, Square };

    explicit Avatar(const QString &name, int size = 32, Shape shape = Shape::Round,
                    QWidget *parent = nullptr);

    void setName(const QString &name);
    /// In place of the initials, its middle; a null picture brings them back.
    void setPhoto(const QImage &photo);
    bool hasPhoto() const { return !m_photo.isNull(); }
    /// "Camille Aubépine" is CA, "Louise de la Fougère" LF, "Zoé" Z.
    static QString initials(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QImage m_photo;
    Shape m_shape;
};

} // namespace cabas::ui

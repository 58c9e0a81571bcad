/** Prints a picture alone, as large as the paper; the page comes back unchanged. */
export async function printPicture(picture: Blob, title: string): Promise<void> {
  const sheet = document.createElement('div');
  sheet.id = 'print-sheet';
  const image = document.createElement('img');
  image.alt = title;
  image.src = URL.createObjectURL(picture);
  sheet.append(image);
  document.body.append(sheet);
  await image.decode().catch(() => undefined);
  const clear = (): void => {
    URL.revokeObjectURL(image.src);
    sheet.remove();
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
